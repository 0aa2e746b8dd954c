/** The part of Office's theme that tells dark from light; Excel on the web may know neither. */
export interface ThemeSigns {
  readonly isDarkTheme?: boolean | undefined;
  /** `#RRGGBB`. */
  readonly bodyBackgroundColor?: string | undefined;
}

/**
 * Decides whether the pane is dark: as Office says; else by how bright Office's background is; else as the system prefers.
 */
export function isDarkTheme(theme: ThemeSigns | undefined, systemPrefersDark: boolean): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const brightness = theme?.bodyBackgroundColor === undefined ? null : brightnessOf(theme.bodyBackgroundColor);
  return brightness === null ? systemPrefersDark : brightness < 0.5;
}

// Weights of red, green and blue for perceived brightness (ITU-R BT.601).
function brightnessOf(colour: string): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map(part => parseInt(part, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
