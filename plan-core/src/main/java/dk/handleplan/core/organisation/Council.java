package dk.handleplan.core.organisation;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A council or board that is heard, with its seats and the days on which it meets. The Integration Council (integrationsloven § 42) is optional, advisory and
 * has at least seven members appointed for the municipal council's term; other boards may be heard as well. The one that leads is
 * the one whose recommended amounts the allocation begins with.
 *
 * <p>Whoever holds a seat in its term takes part, and nobody else: the seats give the rights.
 */
@Entity
@Table(name = "council")
public class Council extends Aggregate {

    @Column(name = "name", length = 300)
    private String name;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "leads_hearing")
    private boolean leadsHearing;

    @Column(name = "dissent_allowed")
    private boolean dissentAllowed = true;

    @ElementCollection
    @CollectionTable(name = "council_seat", joinColumns = @JoinColumn(name = "council_id"))
    @OrderColumn(name = "position")
    private List<Seat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_meeting", joinColumns = @JoinColumn(name = "council_id"))
    @Column(name = "meets_on")
    private Set<LocalDate> meetings = new HashSet<>();

    protected Council() {}

    public Council(String name) {
        super(UUID.randomUUID());
        rename(name);
    }

    void rename(String newName) {
        name = Text.required("name", newName, Text.TITLE);
    }

    void activate(boolean isActive) {
        active = isActive;
    }

    void lead(boolean isLeading) {
        leadsHearing = isLeading;
    }

    void allowDissent(boolean isAllowed) {
        dissentAllowed = isAllowed;
    }

    void seat(List<Seat> newSeats) {
        SeatRules.check(newSeats);
        seats.clear();
        seats.addAll(newSeats);
    }

    /** Refuses somebody whose seats are all of another time. */
    public void mustBeInTerm(UUID userId, LocalDate day) {
        var theirs = seats.stream().filter(seat -> seat.belongsTo(userId)).toList();
        if (theirs.isEmpty() || theirs.stream().anyMatch(seat -> seat.isHeldOn(day))) {
            return;
        }
        theirs.stream().filter(seat -> seat.beginsAfter(day)).findFirst().ifPresent(seat -> {
            throw new NotAllowed("organisation.termNotBegun", name, seat.from());
        });
        throw new NotAllowed(
                "organisation.termEnded", name, theirs.get(theirs.size() - 1).to());
    }

    /** What those who hold a seat on this day may do, by person. */
    Map<UUID, Set<Role>> rightsOn(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.userId().isPresent() && seat.isHeldOn(day))
                .collect(Collectors.toMap(
                        seat -> seat.userId().orElseThrow(), seat -> seat.role().rights(), (one, other) -> one));
    }

    /** Days on which the council meets; one that is known already is not added twice. */
    void meetOn(Collection<LocalDate> days) {
        if (days.isEmpty()) {
            throw new RuleBroken("organisation.noMeetingDates").at("meetings");
        }
        meetings.addAll(days);
    }

    void cancelMeeting(LocalDate day) {
        meetings.remove(day);
    }

    /** Whether there is a meeting from the first to the last of these days. */
    public boolean meetsBetween(LocalDate first, LocalDate last) {
        return meetings.stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /** The days of the meetings, earliest first. */
    public List<LocalDate> meetings() {
        return meetings.stream().sorted().toList();
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether it is the one, of all that are heard, whose amounts count first. */
    public boolean isLeading() {
        return leadsHearing;
    }

    /** Whether a member may add a dissent (mindretalsudtalelse) to the council's response. */
    public boolean isDissentAllowed() {
        return dissentAllowed;
    }

    public List<Seat> seats() {
        return List.copyOf(seats);
    }
}
