/** Stands for packages that jsPDF fetches to draw HTML, which no picture of ours asks of it. */
export {}
