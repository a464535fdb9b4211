/** What happens outside, such as a law or a budget agreement, and which initiatives are assessed again because of it. */
package dk.handleplan.core.reassessment;
