package vn.namro.papers.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.web.Downloads;
import vn.namro.platform.web.Problems;
import vn.namro.platform.workbook.Words;

/** Every list that the pages show, as a file, cut to what the caller sees there. */
@RestController
@RequestMapping("/api/export")
class ExportController {

	/** Parameters that narrow nothing. */
	private static final Set<String> OF_THE_FILE = Set.of("format", "locale", "separator");

	private static final String RETRY_SECONDS = "30";

	private final Exports exports;

	private final EngineClock clock;

	ExportController(Exports exports, EngineClock clock) {
		this.exports = exports;
		this.clock = clock;
	}

	/** A list that the caller may take along. @param filters parameters by which it may be narrowed */
	record Offer(String name, String title, List<String> formats, List<String> filters, List<Column> columns) {

		/** @param words what XLSX and CSV say in place of the codes of JSON */
		record Column(String key, String title, String type, Map<String, String> words) {
		}

		static Offer of(ExportList list) {
			return new Offer(list.name(), list.title(), Arrays.stream(ExportFormat.values()).map(ExportFormat::extension).toList(),
					list.filters().stream().map(ExportFilter::parameter).sorted().toList(),
					list.columns().stream().map(column -> new Column(column.key(), column.header(), column.type().name().toLowerCase(java.util.Locale.ROOT), column.words())).toList());
		}

	}

	/** The lists that the caller may take along, with their columns. */
	@GetMapping
	List<Offer> catalogue(@AuthenticationPrincipal Person caller) {
		return this.exports.of(caller).stream().map(Offer::of).toList();
	}

	/**
	 * A list as a file. 400 for a parameter that cannot be used, 404 for a list or a filter's value beyond the caller's reach, 429 when
	 * too many lists are under way; a file that breaks off midway ends without the end of the transfer.
	 * @param format xlsx, csv or json
	 * @param locale of CSV: vi (8,48 and 30/11/2026) or en (8.48 and 2026-11-30)
	 * @param separator of CSV: semicolon or comma; by default a semicolon for vi and a comma for en
	 * @param parameters filters of the list, as the catalogue names them, such as year, agency and plan
	 */
	@GetMapping("/{list}")
	@ApiResponse(responseCode = "200", description = "the file",
			content = { @Content(mediaType = "application/json", schema = @Schema(type = "array")), @Content(mediaType = "text/csv"),
					@Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") })
	void export(@AuthenticationPrincipal Person caller, @PathVariable String list, @RequestParam(defaultValue = "xlsx") String format,
			@RequestParam(required = false) String locale, @RequestParam(required = false) String separator,
			@Parameter(description = "filters of the list") @RequestParam Map<String, String> parameters, HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.getParameterMap().forEach(ExportController::requireOnce);
		ExportFormat wanted = ExportFormat.of(format);
		CsvStyle style = CsvStyle.of(locale, separator);
		ExportList found = this.exports.get(list, caller);
		Filters filters = Filters.read(found, parameters, OF_THE_FILE);
		try {
			this.exports.write(found, caller, filters, wanted, style, () -> {
				response.setContentType(wanted.mediaType());
				response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(found, wanted));
				response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
				return response.getOutputStream();
			});
		}
		catch (IOException | RuntimeException ex) {
			if (response.isCommitted()) {
				throw new BrokenOffException(ex);
			}
			response.reset(); // what was begun is not sent with the refusal
			throw ex;
		}
	}

	/** The first of several values would answer less than was asked for. */
	private static void requireOnce(String parameter, String[] values) {
		if (values.length > 1) {
			throw ExportRefusedException.parameter(parameter, String.join(", ", values), "được nêu nhiều lần; mỗi tham số chỉ nêu một lần");
		}
	}

	private String disposition(ExportList list, ExportFormat format) {
		String name = Words.plain(list.title()).replace(' ', '-') + "-" + LocalDate.now(this.clock) + "." + format.extension();
		return Downloads.attachment(name);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(ExportRefusedException ex) {
		ProblemDetail problem = Problems.of(ex.status(), ex.getMessage());
		if (ex.parameter() != null) {
			problem.setProperty("parameter", ex.parameter());
		}
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(ex.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
		return (ex.status() == 429 ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS) : answer).body(problem);
	}

	/** Nothing can be said any more; {@link BreakingOff} lets the reader know. */
	@ExceptionHandler
	void brokenOff(BrokenOffException ex, HttpServletRequest request) {
		BreakingOff.after(ex, request);
	}

}
