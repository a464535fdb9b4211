package dk.handleplan.core.document;

import dk.handleplan.core.initiative.Contact;

/** For whom a plan is put together. */
enum Audience {
    /** Of contacts role and unit, and the name of who has agreed to be named; figures of few persons are withheld. */
    EVERYBODY,

    /** The municipality's own people: contacts by name, figures as they were counted. */
    ADMINISTRATION;

    Contact of(Contact contact) {
        return this == EVERYBODY ? contact.published() : contact.printed();
    }

    boolean isToldOfFewPersons() {
        return this == ADMINISTRATION;
    }
}
