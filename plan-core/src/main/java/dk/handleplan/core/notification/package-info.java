/** Mail: what people are to be told is noted with the change itself, and sent afterwards. */
package dk.handleplan.core.notification;
