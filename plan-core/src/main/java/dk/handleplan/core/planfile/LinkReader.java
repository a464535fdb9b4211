package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.Contact;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.PolicyLink;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what an initiative is tied to: committees, contacts, goals, other policies and partners. */
final class LinkReader {

    private final Value initiative;
    private final Remarks remarks;
    private final Policy policy;
    private final Organisation organisation;
    private final FactReader facts;

    LinkReader(Value initiative, Policy policy, Organisation organisation, FactReader facts) {
        this.initiative = initiative;
        this.remarks = initiative.remarks();
        this.policy = policy;
        this.organisation = organisation;
        this.facts = facts;
    }

    FormSection.Anchors anchors() {
        var committees = new HashSet<UUID>();
        for (var committee : initiative.get("committees").items()) {
            organisation.committee(committee).ifPresent(committees::add);
        }
        var contacts = new ArrayList<Contact>();
        for (var contact : initiative.get("contacts").items()) {
            remarks.build(contact, () -> contact(contact)).ifPresent(contacts::add);
        }
        return new FormSection.Anchors(committees, contacts);
    }

    private static Contact contact(Value contact) {
        return new Contact(
                contact.text("role"),
                contact.text("unit"),
                contact.text("name"),
                contact.flag("publish_name"),
                contact.flag("unit_inferred"));
    }

    /** The units in their order, as stated or else those of the contacts: the first leads, the others take part. */
    List<UUID> units() {
        var lead = initiative.get("lead_unit");
        var names = lead.isPresent()
                ? Stream.concat(Stream.of(lead), initiative.get("joint_units").items().stream())
                : initiative.get("contacts").items().stream().map(contact -> contact.get("unit"));
        return names.flatMap(name -> organisation.unit(name).stream())
                .map(Unit::id)
                .toList();
    }

    FormSection.Goals goals() {
        var links = new ArrayList<GoalLink>();
        initiative.get("primary_goals").items().forEach(goal -> link(goal, true).ifPresent(links::add));
        initiative
                .get("secondary_goals")
                .items()
                .forEach(goal -> link(goal, false).ifPresent(links::add));
        var group = initiative.get("goal_group");
        if (!group.isPresent()) {
            remarks.problem(group, "planfile.missing", "goal_group");
        }
        return new FormSection.Goals(goal(group).map(Goal::id).orElse(null), links);
    }

    private Optional<GoalLink> link(Value link, boolean primary) {
        if (link.isScalar()) {
            return goal(link).map(goal -> new GoalLink(goal.id(), primary, null, true, null));
        }
        var measured = link.get("measured").yesOrNo();
        return goal(link.get("goal"))
                .flatMap(goal -> remarks.build(
                        link,
                        () -> new GoalLink(
                                goal.id(),
                                primary,
                                horizon(link.text("horizon")),
                                !Boolean.FALSE.equals(measured),
                                link.text("note"))));
    }

    /** Also as plans word it. */
    private static Horizon horizon(String words) {
        return words == null
                ? null
                : switch (words.toLowerCase(Locale.ROOT)) {
                    case "kort sigt", "på kort sigt" -> Horizon.SHORT_TERM;
                    case "længere sigt", "lang sigt", "på længere sigt", "på lang sigt" -> Horizon.LONG_TERM;
                    default -> Words.read(Horizon.class, words);
                };
    }

    private Optional<Goal> goal(Value name) {
        var text = name.text();
        if (text == null || policy == null) {
            return Optional.empty();
        }
        var goal = policy.goalCalled(text);
        if (goal.isEmpty()) {
            remarks.problem(name, "planfile.unknownGoal", text);
        }
        return goal;
    }

    FormSection.OtherPolicies otherPolicies() {
        var links = new ArrayList<PolicyLink>();
        for (var link : initiative.get("other_policy_goals").items()) {
            remarks.build(link, () -> policyLink(link)).ifPresent(links::add);
        }
        return new FormSection.OtherPolicies(links);
    }

    private PolicyLink policyLink(Value link) {
        var name = link.requiredText("policy");
        var period = link.get("period");
        if (period.isPresent()) {
            facts.add(period, FormField.OTHER_POLICY_GOALS, "Periode: " + name, FactText.of(period));
        }
        var elements = Stream.concat(link.texts("element").stream(), link.texts("elements").stream())
                .toList();
        return new PolicyLink(
                name,
                link.text("sigtepunkt"),
                elements.isEmpty() ? null : String.join("\n", elements),
                link.text("relation"),
                link.integer("nr"));
    }

    FormSection.Partners partners() {
        var all = initiative.get("partners");
        var partners = new ArrayList<Partner>();
        for (var side : Partner.SIDES) {
            for (var partner : all.get(side).items()) {
                remarks.build(partner, () -> partner(side, partner)).ifPresent(partners::add);
            }
        }
        for (var partner : all.get("timed").items()) {
            remarks.build(partner, () -> timed(partner)).ifPresent(partners::add);
        }
        return new FormSection.Partners(partners);
    }

    private static Partner partner(String side, Value partner) {
        return partner.isScalar()
                ? new Partner(side, partner.text(), null, null, null)
                : new Partner(
                        side,
                        known(partner, "name"),
                        partner.text("role"),
                        partner.text("state"),
                        partner.text("note"));
    }

    /** The name, which may stand empty but not be left out. */
    private static String known(Value partner, String key) {
        return partner.has(key) ? partner.text(key) : partner.requiredText(key);
    }

    private static Partner timed(Value partner) {
        var state = partner.text("state");
        if (partner.get("starts").isPresent()) {
            state = "fra " + partner.text("starts");
        } else if (partner.get("develops").isPresent()) {
            state = "udvikles i " + partner.text("develops");
        }
        var topic = partner.text("topic");
        return new Partner(
                null,
                known(partner, "partner"),
                partner.text("role"),
                state,
                topic == null ? partner.text("note") : topic);
    }
}
