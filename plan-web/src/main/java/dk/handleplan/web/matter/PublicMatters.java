package dk.handleplan.web.matter;

import dk.handleplan.core.matter.MatterService;
import dk.handleplan.core.matter.Matters.AnsweredMatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The councils' answered matters beside a published plan. */
@Named
@RequestScoped
public class PublicMatters {

    @Inject
    MatterService service;

    private final Map<Integer, List<AnsweredMatter>> read = new HashMap<>();

    public List<AnsweredMatter> of(int year) {
        return read.computeIfAbsent(year, service::published);
    }
}
