/** Reports of the money of several years, as a page and as files. */
package dk.handleplan.web.report;
