/** Documents before they are files, and the formats they are written in: what a document says is written once, for all of them. */
package dk.handleplan.web.print;
