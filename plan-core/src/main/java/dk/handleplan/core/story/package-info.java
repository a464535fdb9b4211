/** What happened to an initiative from its form to its results, on one time line, as far as the reader may know it. */
package dk.handleplan.core.story;
