package dk.handleplan.core.planfile;

import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.organisation.BodyType;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The bodies, councils and units a file names: those registered already, and the new ones it brings. */
final class Organisation {

    private static final int LONGEST_UNIT_NAME = 300;

    private final Registers registers;
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Body> newBodies = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Council> councils = new LinkedHashMap<>();
    private final Map<String, Unit> newUnits = new LinkedHashMap<>();
    private final Map<String, Council> newCouncils = new LinkedHashMap<>();
    private final Map<String, UnitType> unitTypes = new LinkedHashMap<>();

    Organisation(Registers registers) {
        this.registers = registers;
    }

    void readCommittees(Value committees) {
        committees.items().forEach(this::readCommittee);
    }

    private void readCommittee(Value committee) {
        var abbreviation = committee.requiredText("abbr");
        var name = committee.requiredText("name");
        if (abbreviation == null || name == null) {
            return;
        }
        if (bodies.containsKey(abbreviation)) {
            committee.remarks().problem(committee, "planfile.committeeTwice", abbreviation);
            return;
        }
        var known = registers.bodies().findByAbbreviation(abbreviation);
        known.ifPresent(body -> compare(committee, body, name));
        known.or(() -> committee.remarks().build(committee, () -> new Body(abbreviation, name, BodyType.COMMITTEE)))
                .ifPresent(body -> bodies.put(abbreviation, body));
        if (known.isEmpty() && bodies.containsKey(abbreviation)) {
            newBodies.put(abbreviation, bodies.get(abbreviation));
        }
    }

    private static void compare(Value committee, Body body, String name) {
        if (!body.name().equals(name)) {
            committee.remarks().say(Remark.Kind.DIFFERENCE, committee, "planfile.bodyKept", body.name(), name);
        }
    }

    Optional<UUID> committee(Value abbreviation) {
        var text = abbreviation.text();
        if (text == null) {
            return Optional.empty();
        }
        var body = Optional.ofNullable(bodies.get(text))
                .or(() -> registers.bodies().findByAbbreviation(text));
        if (body.isEmpty()) {
            abbreviation.remarks().problem(abbreviation, "planfile.unknownCommittee", text);
        }
        return body.map(Body::id);
    }

    /** Kinds of units, where the file states them. */
    void readUnits(Value units) {
        units.items().forEach(unit -> {
            var name = unit.requiredText("name");
            var type = unit.requiredText("type");
            if (name != null && type != null) {
                unit.remarks()
                        .build(unit, () -> Words.read(UnitType.class, type))
                        .ifPresent(found -> unitTypes.put(name, found));
            }
        });
    }

    /** The unit of that name, registered or new; a remark in brackets at the end is no part of the name. */
    Optional<Unit> unit(Value at) {
        var written = at.text();
        if (written == null) {
            return Optional.empty();
        }
        var name = written.replaceFirst("\\s*\\([^()]*\\)$", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_UNIT_NAME) {
            at.remarks().problem(at, "planfile.badUnit", written);
            return Optional.empty();
        }
        return Optional.of(units.computeIfAbsent(
                name,
                missing -> registers
                        .units()
                        .findByName(name)
                        .orElseGet(() -> newUnits.computeIfAbsent(name, unknown -> newUnit(at, unknown)))));
    }

    private Unit newUnit(Value at, String name) {
        var stated = unitTypes.get(name);
        var type = stated == null ? guess(name) : stated;
        if (stated == null) {
            at.remarks().say(Remark.Kind.NOTE, at, "planfile.unitGuessed", name, type);
        }
        return new Unit(name, type);
    }

    private static UnitType guess(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("center") || lower.endsWith("centret") || lower.endsWith("center")) {
            return UnitType.CENTRE;
        }
        if (lower.endsWith("skolen") || lower.endsWith("skole")) {
            return UnitType.SCHOOL;
        }
        return lower.startsWith("bibliotek") ? UnitType.LIBRARY : UnitType.SECTION;
    }

    Set<UUID> councils(Value names) {
        return names.items().stream()
                .flatMap(name -> council(name).stream())
                .map(Council::id)
                .collect(Collectors.toSet());
    }

    private Optional<Council> council(Value at) {
        var name = at.text();
        if (name == null) {
            return Optional.empty();
        }
        var council = registers
                .councils()
                .findByName(name)
                .or(() -> at.remarks().build(at, () -> newCouncils.computeIfAbsent(name, Council::new)));
        council.ifPresent(found -> councils.put(name, found));
        return council;
    }

    /** The bodies the file lists. */
    Collection<Body> bodies() {
        return bodies.values();
    }

    /** The units the file names. */
    Collection<Unit> units() {
        return units.values();
    }

    /** The councils the file names. */
    Collection<Council> councils() {
        return councils.values();
    }

    Collection<Body> newBodies() {
        return newBodies.values();
    }

    Collection<Unit> newUnits() {
        return newUnits.values();
    }

    Collection<Council> newCouncils() {
        return newCouncils.values();
    }
}
