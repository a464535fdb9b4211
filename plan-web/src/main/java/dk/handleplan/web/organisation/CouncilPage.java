package dk.handleplan.web.organisation;

import dk.handleplan.core.organisation.OrganisationService;
import dk.handleplan.core.organisation.OrganisationService.CouncilDetails;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Seat;
import dk.handleplan.core.organisation.SeatRole;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One council with its seats; a seat left without person and category is taken away. */
@Named
@RequestScoped
public class CouncilPage {

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    OrganisationService organisation;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private UUID id;
    private long version;
    private String name;
    private boolean active = true;
    private boolean leading;
    private boolean dissentAllowed = true;
    private int seatCount;
    private List<SeatForm> seats;

    public void read() {
        me.user().mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR);
        if (id != null) {
            var council = organisation.council(id);
            version = council.version();
            name = council.name();
            active = council.isActive();
            leading = council.isLeading();
            dissentAllowed = council.isDissentAllowed();
        } else {
            leading = organisation.councils().isEmpty();
        }
        seatCount = getSeats().size();
    }

    public void save() {
        organisation.saveCouncil(
                me.user(), id, version, new CouncilDetails(name, active, leading, dissentAllowed, taken()));
        pages.done("/setup/councils", "shared.saved");
    }

    private List<Seat> taken() {
        return takenForms().stream().map(SeatForm::toSeat).toList();
    }

    private List<SeatForm> takenForms() {
        return getSeats().stream().filter(SeatForm::isTaken).toList();
    }

    /** The place of the seat among those that are kept, by which a refusal speaks of it. */
    public int placeOf(SeatForm seat) {
        return takenForms().indexOf(seat);
    }

    public List<Choice> getSeatRoles() {
        return Stream.of(SeatRole.values())
                .map(role -> new Choice(role, texts.name(role)))
                .toList();
    }

    public void addSeat() {
        getSeats().add(new SeatForm());
        seatCount = seats.size();
    }

    public List<SeatForm> getSeats() {
        if (seats == null) {
            seats = new ArrayList<>();
            if (id != null) {
                organisation.council(id).seats().forEach(seat -> seats.add(new SeatForm(seat)));
            }
            while (seats.size() < sent()) {
                seats.add(new SeatForm());
            }
        }
        return seats;
    }

    /** How many seats the form that was sent has; Faces asks before it has read the field. */
    private int sent() {
        var count = request.getParameter("seats");
        return count == null || !count.matches("\\d{1,3}") ? 0 : Integer.parseInt(count);
    }

    public List<Choice> getMembers() {
        return organisation.possibleMembers(me.user()).stream()
                .map(user -> new Choice(user.id(), user.name()))
                .toList();
    }

    public String getHeading() {
        return organisation.council(id).name();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isLeading() {
        return leading;
    }

    public void setLeading(boolean leading) {
        this.leading = leading;
    }

    public boolean isDissentAllowed() {
        return dissentAllowed;
    }

    public void setDissentAllowed(boolean dissentAllowed) {
        this.dissentAllowed = dissentAllowed;
    }

    public int getSeatCount() {
        return seatCount;
    }

    public void setSeatCount(int seatCount) {
        this.seatCount = seatCount;
    }
}
