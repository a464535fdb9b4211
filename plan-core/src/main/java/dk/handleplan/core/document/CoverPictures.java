package dk.handleplan.core.document;

import java.util.Optional;
import java.util.UUID;

/** The pictures that have been on covers. */
public interface CoverPictures {

    void add(CoverPicture picture);

    Optional<CoverPicture> find(UUID id);

    /** What was chosen last for the plan of a year, be it that there is none. */
    Optional<CoverPicture> latest(int year);

    /** How a plan refers to its picture, without the picture itself; empty where it has none. */
    Optional<PlanCover> cover(int year);

    /** Whether the plan of a year is kept for ever as it was when the year was closed here, its cover with it. */
    boolean isKept(int year);
}
