import type { ReactElement } from 'react';
import { columnLetters } from '../xlsx/address';
import type { Track } from './gridTracks';
import { headSize } from './headSize';

/** The widths of the drawn columns and the letters above them. */
export function GridHead({ tracks }: { readonly tracks: readonly Track[] }): ReactElement {
  return (
    <>
      <colgroup>
        <col style={{ width: headSize.width }} />
        {tracks.map(track => (
          <col key={track.kind === 'gap' ? 'gap' : track.index} style={{ width: track.size }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1} style={{ height: headSize.height }}>
          <td className="corner" />
          {tracks.map(track =>
            track.kind === 'gap' ? (
              <td key="gap" className="column-head" />
            ) : (
              <th
                key={track.index}
                scope="col"
                aria-colindex={track.index + 2}
                className={track.frozenAt === null ? 'column-head' : 'column-head frozen'}
                style={track.frozenAt === null ? {} : { left: headSize.width + track.frozenAt }}
              >
                {columnLetters(track.index + 1)}
              </th>
            ),
          )}
        </tr>
      </thead>
    </>
  );
}
