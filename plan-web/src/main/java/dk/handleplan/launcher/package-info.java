/** Starts the product: {@code java -jar handleplan.jar}. Outside the WAR, beside the server. */
package dk.handleplan.launcher;
