package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Who else takes part and with what: of the municipality, of another authority or association, or private; and how far that is agreed. */
@Entity
@Table(name = "initiative_partner")
public class Partner extends FormRow {

    public static final List<String> SIDES = List.of("internal", "external", "private");

    @Column(name = "side", length = 20)
    private String side;

    @Column(name = "name", length = Text.TITLE)
    private String name;

    @Column(name = "role", length = Text.TITLE)
    private String role;

    @Column(name = "state", length = 100)
    private String state;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected Partner() {}

    public Partner(String side, String name, String role, String state, String note) {
        super(UUID.randomUUID());
        this.side = Text.optional("side", side, 20);
        this.name = Text.optional("name", name, Text.TITLE);
        this.role = Text.optional("role", role, Text.TITLE);
        this.state = Text.optional("state", state, 100);
        this.note = Text.optional("note", note, Text.NOTE);
    }

    public String side() {
        return side;
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    public String state() {
        return state;
    }

    public String note() {
        return note;
    }
}
