package dk.handleplan.core.initiative;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A line of a list in the form, such as one contact or one budget line: written anew whenever its section is saved. */
@MappedSuperclass
abstract class FormRow {

    @Id
    private UUID id;

    protected FormRow() {}

    protected FormRow(UUID id) {
        this.id = id;
    }
}
