package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Place;
import dk.handleplan.web.shared.Texts;

/** How pages name and address a place in the draft. */
final class Places {

    private Places() {}

    static String title(Place place, Texts texts) {
        if (place.initiative() != null) {
            return place.initiative().numbered();
        }
        return place.chapter() == null
                ? texts.get("hearing.general")
                : place.chapter().heading();
    }

    /** What an address that names the consultation goes on with. */
    static String about(Place place) {
        if (place.initiative() != null) {
            return "&initiative=" + place.initiative().id();
        }
        return place.chapter() == null ? "" : "&chapter=" + place.chapter().id();
    }
}
