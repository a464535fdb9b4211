/** What bodies have before them and what they decided, as documents: the case, and the extract of its minutes. */
package dk.handleplan.core.agenda;
