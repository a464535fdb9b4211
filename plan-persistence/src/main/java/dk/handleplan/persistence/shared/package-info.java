/** The database: migrations, the entity manager and converters of common values. */
package dk.handleplan.persistence.shared;
