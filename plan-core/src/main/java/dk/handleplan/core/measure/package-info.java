/** How success criteria are measured: what is counted, from when to when, how often, and what it is held against. */
package dk.handleplan.core.measure;
