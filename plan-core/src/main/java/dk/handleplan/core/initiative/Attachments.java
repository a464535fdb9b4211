package dk.handleplan.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of initiatives and of status reports, with what is in them read only when it is asked for. */
public interface Attachments {

    void add(Attachment attachment, byte[] content);

    Optional<Attachment> find(UUID id);

    /** In the order in which they were added. */
    List<Attachment> of(UUID ownerId);

    byte[] content(UUID id);

    /** Together with what is in it. */
    void remove(Attachment attachment);
}
