/** Getting a year ready: the texts that go out with it, and a rehearsal of what launching it will set going. */
package dk.handleplan.core.preparation;
