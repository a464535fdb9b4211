/** Several tries at the same allocation side by side, and the rules that every amount of them is held against. */
package dk.handleplan.core.scenario;
