package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.Partner;
import java.util.Objects;
import java.util.stream.Stream;

/** A partner as it is written in the form. */
public class PartnerRow {

    private String side;
    private String name;
    private String role;
    private String state;
    private String note;

    PartnerRow() {}

    PartnerRow(Partner partner) {
        side = partner.side();
        name = partner.name();
        role = partner.role();
        state = partner.state();
        note = partner.note();
    }

    boolean isWritten() {
        return Stream.of(side, name, role, state, note).anyMatch(Objects::nonNull);
    }

    Partner toPartner() {
        return new Partner(side, name, role, state, note);
    }

    public String getSide() {
        return side;
    }

    public void setSide(String side) {
        this.side = side;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
