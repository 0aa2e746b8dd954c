/** What `hjw --help` prints. */
export const USAGE = `Usage:
  hjw run <source.xlsx>… [--case case.json] [--mapping mapping.json]… [--into workbook.xlsx] [--out result.xlsx] [--json]
      reads the bodies' workbooks or a whole case, runs the model and, with --out, writes its sheets;
      --json prints every line's figures by the names of its members.
      Parts of the workbook of --into are sources too, and the model follows their cells, with
      [--source-sheet name]… [--source-range 'Budget!A1:F20']… [--source-name <table or defined name>]…
  hjw map <source.xlsx>… [--mapping mapping.json]… [--out mapping.json] [--json]
      says how sources are read, what as, how sure and why; --out writes it as a mapping to be confirmed or corrected,
      --mapping reads with an earlier one. With several sources --out names a folder
  hjw refresh <model.xlsx> <source.xlsx>… [--threshold <£'000>|<share>%|both] [--report changes.json] [--json] [--exit-code]
              [--accept all|material|none] [--out result.xlsx]
      compares new versions of the bodies' files with the model; without --accept nothing is written. Figures typed
      over in the model are kept. With --accept the workbook is written to --out or, without it, in place of the model.
      Material is a change of £100,000 or of 10% unless --threshold says otherwise. With --exit-code the command ends
      with 3 when there are changes that it did not accept
  hjw restore <model.xlsx> --out <result.xlsx>
      undoes the last run or refresh of a model; done once more it undoes that
  hjw export <model.xlsx> [--out case.json]
      takes the case out of a workbook that holds the model
  hjw publish <model.xlsx> --out pack.xlsx [--title text] [--publisher name] [--contact text]
      writes an accessible workbook of results in totals only, without what is confidential to a body; --case case.json
      takes the place of a model
  hjw eval '<formula>'… [--workbook file.xlsx]
      evaluates each formula in a cell and prints one line of JSON for each
  hjw read <file.xlsx> --measure "<words of the heading>" --bodies "<code or name>,…" [--sheet name] [--json]
      picks the figures of bodies out of a workbook
  hjw inspect <file.xlsx> [--json]
      says what the reader sees in a workbook`;
