export { dimensions, measureTables, methodTables, methodWords, type Dimension, type FigureAt, type MeasureTable, type MethodRow, type MethodTable } from './methods.ts'
export { nearest, type Mine, type Near, type Nearness } from './near.ts'
