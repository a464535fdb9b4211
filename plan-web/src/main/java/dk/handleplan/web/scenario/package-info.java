/** The pages on which a pool is allocated in scenarios. */
package dk.handleplan.web.scenario;
