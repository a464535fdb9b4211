package dk.handleplan.web.matter;

import dk.handleplan.core.matter.MatterService;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import dk.handleplan.core.matter.PolicyHearingService;
import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What councils have said of their own accord or on other policies, beside a published plan. */
@Named
@RequestScoped
public class PublicMatters {

    @Inject
    MatterService service;

    @Inject
    PolicyHearingService hearings;

    private final Map<Integer, List<AnsweredMatter>> read = new HashMap<>();
    private final Map<Integer, List<PolicyStatement>> stated = new HashMap<>();

    public List<AnsweredMatter> of(int year) {
        return read.computeIfAbsent(year, service::published);
    }

    public List<PolicyStatement> statements(int year) {
        return stated.computeIfAbsent(year, hearings::published);
    }
}
