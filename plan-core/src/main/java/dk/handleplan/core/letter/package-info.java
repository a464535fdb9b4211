/** What applicants are told once the last body has decided: a letter for each initiative. */
package dk.handleplan.core.letter;
