package vn.namro.planning.planimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.namro.planning.plan.PlanFile;
import vn.namro.platform.input.InvalidFieldException;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Locator;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Table;

/**
 * A plan that somebody handed in, with what was found while reading it.
 *
 * @param file null when nothing could be read
 * @param broken positions of the items with a cell that could not be read
 * @param tables the sheets of items as they were understood; empty for a text
 */
record PlanDraft(PlanFile file, Locator locator, List<Finding> findings, Set<Integer> broken, List<Table> tables) {

	static PlanDraft ofYaml(String name, String text) {
		YamlFile yaml = YamlFile.of(name, text);
		try {
			return new PlanDraft(yaml.as(PlanFile.class), Locator.in(yaml), List.of(), Set.of(), List.of());
		}
		catch (InvalidFieldException ex) {
			return unreadable(new Place(null, ex.line(), ex.field()), "yaml.field", ex.complaint());
		}
	}

	static PlanDraft unreadable(Place place, String code, String message) {
		return new PlanDraft(null, path -> place, new ArrayList<>(List.of(Finding.error(place, code, message, null))), Set.of(), List.of());
	}

}
