/** Documents that are kept: how they are made in the background, listed and handed out. */
package dk.handleplan.web.journal;
