/** The status of a round put together to be read by political bodies, and what they made of it. */
package dk.handleplan.core.presentation;
