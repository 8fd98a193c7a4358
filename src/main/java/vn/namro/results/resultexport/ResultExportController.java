package vn.namro.results.resultexport;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.papers.document.Format;
import vn.namro.papers.paper.PaperKind;
import vn.namro.papers.paper.Papers;
import vn.namro.platform.web.Downloads;
import vn.namro.platform.workbook.Values;
import vn.namro.results.ministryscore.MinistryPaper;
import vn.namro.results.ministryscore.MinistryScores;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.Snapshot;
import vn.namro.results.resultpages.CurrentResult;
import vn.namro.results.resultpages.KnownResult;
import vn.namro.results.resultpages.ResultAccess;
import vn.namro.scores.scoring.Campaign;

/** Hands results out as files, written straight to the one who asks. */
@RestController
class ResultExportController {

	private final ResultAccess access;

	private final CurrentResult results;

	private final Agencies agencies;

	private final Papers papers;

	private final MinistryScores ministry;

	ResultExportController(ResultAccess access, CurrentResult results, Agencies agencies, Papers papers, MinistryScores ministry) {
		this.ministry = ministry;
		this.access = access;
		this.results = results;
		this.agencies = agencies;
		this.papers = papers;
	}

	/**
	 * @param format xlsx for all lines, docx for the decision with the ranking as its appendix
	 * @param plan where several plans of the year score the set
	 */
	@GetMapping("/api/results/{set}/{year}/export")
	void export(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|docx", message = "chỉ có xlsx và docx") String format, HttpServletResponse response)
			throws IOException {
		KnownResult known = this.access.get(person, set, year, plan);
		if (format.equals("docx")) {
			byte[] decision = this.papers.render(person, PaperKind.RESULT_DECISION, Campaign.idOf(known.planCode(), known.setCode()), Format.DOCX).content();
			answer(response, set, year, Format.DOCX).write(decision);
			return;
		}
		ResultDocument result = this.results.of(known);
		List<Snapshot> publications = this.results.publications(known);
		Paper paper = new Paper(result, publications.isEmpty() ? null : publications.get(publications.size() - 1), names(known), ministry(known, result),
				this.ministry.paper(known.planCode(), known.setCode()).map(ResultExportController::said).orElse(null));
		new ResultWorkbook(paper).write(answer(response, set, year, Format.XLSX));
	}

	private static OutputStream answer(HttpServletResponse response, String set, int year, Format format) throws IOException {
		String name = "ket-qua-" + set + "-" + year + "." + format.extension();
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name));
		return response.getOutputStream();
	}

	/** Only where the result is the province's, which the ministry judges. */
	private Map<String, BigDecimal> ministry(KnownResult known, ResultDocument result) {
		return result.mode() == Campaign.Mode.BY_LEAD ? this.ministry.of(known.planCode(), known.setCode(), result.nodes()) : Map.of();
	}

	private static String said(MinistryPaper paper) {
		return "Quyết định số " + paper.decisionNumber() + " ngày " + Values.said(paper.decisionDate()) + (paper.source() == null ? "" : ", " + paper.source());
	}

	private Map<String, String> names(KnownResult known) {
		return this.agencies.of(Person.provinceOf(known.tenant())).stream().collect(Collectors.toMap(Agency::code, Agency::name));
	}

}
