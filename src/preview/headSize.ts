/** The room that the letters above the cells and the numbers beside them take, in pixels. */
export const headSize = { height: 22, width: 44 } as const;
