package dk.handleplan.core.planfile;

import dk.handleplan.core.initiative.Contact;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Partner;
import dk.handleplan.core.initiative.PolicyLink;
import java.util.List;

/** Writes what an initiative is tied to: committees, contacts, goals, other policies and partners. */
final class LinkWriter {

    private final Initiative initiative;
    private final InitiativeWriter.Names names;

    LinkWriter(Initiative initiative, InitiativeWriter.Names names) {
        this.initiative = initiative;
        this.names = names;
    }

    void writeAnchors(Tree tree) {
        tree.put("goal_group", initiative.goalGroupId().map(names.goals()::get).orElse(null))
                .put("lead_unit", names.units().get(initiative.leadUnitId()))
                .texts("joint_units", names.ofUnits(initiative.participants()))
                .texts(
                        "committees",
                        initiative.committees().stream()
                                .map(names.bodies()::get)
                                .sorted()
                                .toList())
                .list("contacts", initiative.contacts(), LinkWriter::contact);
    }

    private static Tree contact(Contact contact) {
        return new Tree()
                .put("role", contact.jobRole())
                .put("unit", contact.unitName())
                .put("name", contact.personName())
                .flag("publish_name", contact.isPublishName())
                .flag("unit_inferred", contact.isUnitInferred());
    }

    void writeGoals(Tree tree) {
        tree.put("primary_goals", goals(true))
                .put("secondary_goals", goals(false))
                .list("other_policy_goals", initiative.policyLinks(), LinkWriter::policy);
    }

    private List<Object> goals(boolean primary) {
        return initiative.goalLinks().stream()
                .filter(link -> link.isPrimary() == primary)
                .map(this::goal)
                .toList();
    }

    private Object goal(GoalLink link) {
        var name = names.goals().get(link.goalId());
        if (link.horizon() == null && link.isMeasured() && link.note() == null) {
            return name;
        }
        return new Tree()
                .put("goal", name)
                .put("horizon", link.horizon() == null ? null : Words.write(link.horizon()))
                .put("measured", link.isMeasured() ? null : Boolean.FALSE)
                .put("note", link.note());
    }

    private static Tree policy(PolicyLink link) {
        var elements = link.element() == null
                ? List.<String>of()
                : link.element().lines().toList();
        return new Tree()
                .put("policy", link.policy())
                .put("sigtepunkt", link.aimPoint())
                .put("element", elements.size() == 1 ? elements.get(0) : null)
                .texts("elements", elements.size() > 1 ? elements : List.of())
                .put("relation", link.relation())
                .put("nr", link.sourceNumber());
    }

    Tree partners() {
        var tree = new Tree();
        for (var side : Partner.SIDES) {
            tree.put(
                    side,
                    initiative.partners().stream()
                            .filter(partner -> side.equals(partner.side()))
                            .map(LinkWriter::partner)
                            .toList());
        }
        return tree.put(
                "timed",
                initiative.partners().stream()
                        .filter(partner -> !Partner.SIDES.contains(String.valueOf(partner.side())))
                        .map(LinkWriter::timed)
                        .toList());
    }

    private static Object partner(Partner partner) {
        return partner.name() != null && partner.role() == null && partner.state() == null && partner.note() == null
                ? partner.name()
                : new Tree()
                        .always("name", partner.name())
                        .put("role", partner.role())
                        .put("state", partner.state())
                        .put("note", partner.note());
    }

    private static Tree timed(Partner partner) {
        return new Tree()
                .always("partner", partner.name())
                .put("role", partner.role())
                .put("state", partner.state())
                .put("note", partner.note());
    }
}
