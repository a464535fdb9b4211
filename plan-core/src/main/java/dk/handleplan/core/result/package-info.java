/** Results that come after the plan year: asked for at the final status, and awaited until they are delivered or waived. */
package dk.handleplan.core.result;
