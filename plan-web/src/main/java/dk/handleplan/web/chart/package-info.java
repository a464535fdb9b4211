/** Pictures of figures: drawn on the server, as SVG for pages, on any canvas for documents. */
package dk.handleplan.web.chart;
