package vn.namro.reporting.periodicreport;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.reporting.report.ReportContent.AgencyNarrative;
import vn.namro.reporting.report.ReportContent.Narrative;
import vn.namro.reporting.report.ReportContent;

/** The words of the province's report while they are written: begun from those of the agencies, each under its source. */
@Component
public class ConsolidationDrafts {

	/** Letters of one of the three texts at most. */
	private static final int LONGEST = 100_000;

	private final ReportingPeriods periods;

	ConsolidationDrafts(ReportingPeriods periods) {
		this.periods = periods;
	}

	/** Merges what the agencies wrote of difficulties and proposals into the draft, where nobody has written them yet. */
	Narrative begin(String id, ReportContent content) {
		ReportingPeriod period = this.periods.get(id);
		if (period.returns() > 0) {
			return new Narrative(period.narrative(), period.difficulties(), period.proposals());
		}
		Narrative begun = new Narrative(period.narrative(), period.difficulties() == null ? merged(content, AgencyNarrative::difficulties) : period.difficulties(),
				period.proposals() == null ? merged(content, AgencyNarrative::proposals) : period.proposals());
		this.periods.write(id, begun.result(), begun.difficulties(), begun.proposals());
		return begun;
	}

	/**
	 * Keeps what is written so far.
	 * @throws ConflictingChangeException when the report lies with the leader or is approved already
	 */
	@Transactional
	public void write(String id, Narrative words) {
		this.periods.lock(id);
		ReportingPeriod period = this.periods.get(id);
		if (!period.status().equals("OPEN") || period.submittedAt() != null) {
			throw new ConflictingChangeException("Báo cáo đã trình hoặc chưa mở nên không sửa được dự thảo.");
		}
		this.periods.write(id, text(words.result(), "Kết quả thực hiện"), text(words.difficulties(), "Khó khăn, vướng mắc"),
				text(words.proposals(), "Kiến nghị, đề xuất"));
	}

	/**
	 * Takes what the form has; a field left empty leaves a draft as it is that was too long for the form to show.
	 * @throws InvalidInputException when nobody has written what was achieved
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void complete(String id, Narrative typed) {
		ReportingPeriod period = this.periods.get(id);
		String result = chosen(typed.result(), period.narrative());
		if (result == null) {
			throw new InvalidInputException("Nội dung tổng hợp không được để trống.");
		}
		this.periods.write(id, result, chosen(typed.difficulties(), period.difficulties()), chosen(typed.proposals(), period.proposals()));
	}

	/** What the form can show; null where the draft is longer than a field. */
	static String shown(String draft) {
		return draft == null || draft.length() > FormInput.MAX_LENGTH ? null : draft;
	}

	private static String chosen(String typed, String draft) {
		return !typed.isEmpty() ? typed : draft != null && shown(draft) == null ? draft : null;
	}

	private static String merged(ReportContent content, Function<AgencyNarrative, String> words) {
		String merged = content.agencyNarratives()
			.stream()
			.filter(agency -> words.apply(agency) != null && !words.apply(agency).isBlank())
			.map(agency -> "- " + agency.name() + ": " + words.apply(agency).strip())
			.collect(Collectors.joining("\n"));
		return merged.isEmpty() ? null : merged;
	}

	private static String text(String text, String label) {
		if (text != null && text.length() > LONGEST) {
			throw new InvalidInputException(label + " dài quá " + LONGEST + " ký tự.");
		}
		return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
	}

}
