package vn.namro.notices.channel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.platform.input.InvalidInputException;

/** The texts of e-mails, which the province may edit: {@code notice} and {@code digest}, each as HTML and as plain text. */
final class MailTemplates {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", Pattern.DOTALL);

	private final Path directory;

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	MailTemplates(Path directory) {
		this.directory = directory;
		this.engine.addTemplateResolver(resolver("html", TemplateMode.HTML));
		this.engine.addTemplateResolver(resolver("txt", TemplateMode.TEXT));
	}

	/** A letter as it goes out. */
	record Texts(String subject, String plain, String html) {
	}

	Texts of(Letter letter) {
		String name = letter.digest() ? "digest" : "notice";
		String html = render(name + ".html", letter);
		return new Texts(subject(name + ".html", html), render(name + ".txt", letter), html);
	}

	/**
	 * Tries both templates with letters of every kind.
	 * @throws InvalidInputException naming file, line and column of what cannot be used
	 */
	void check() {
		OffsetDateTime since = OffsetDateTime.of(2024, 2, 29, 8, 0, 0, 0, ZoneOffset.ofHours(7));
		Recipient to = new Recipient("kiem-tra", "Kiểm tra", "kiem-tra@namro.example", null);
		List<Letter.Item> items = Arrays.stream(Kind.values())
			.map(kind -> new Letter.Item(kind, "Tiêu đề <" + kind + ">", "Nội dung", since, "http://localhost/notices/1/open"))
			.toList();
		of(new Letter("kiem-tra@localhost", to, LocalDate.from(since), items, "http://localhost"));
		items.forEach(item -> of(new Letter("kiem-tra@localhost", to, null, List.of(item), "http://localhost")));
	}

	private String render(String file, Letter letter) {
		Path path = this.directory.resolve(file);
		if (!Files.isReadable(path)) {
			throw new InvalidInputException(path + ": không có hoặc không đọc được tệp mẫu thư này.");
		}
		try {
			return this.engine.process(file, new Context(VIETNAMESE, Map.of("letter", letter)));
		}
		catch (TemplateProcessingException ex) {
			throw new InvalidInputException(path + place(ex) + ": mẫu thư sai: " + innermost(ex) + ".");
		}
	}

	/** The title of the HTML is the subject of the mail, on one line. */
	private String subject(String file, String html) {
		Matcher title = TITLE.matcher(html);
		if (!title.find() || title.group(1).isBlank()) {
			throw new InvalidInputException(this.directory.resolve(file) + ": thiếu <title>, là tiêu đề của thư.");
		}
		return HtmlUtils.htmlUnescape(title.group(1)).strip().replaceAll("\\s+", " ");
	}

	private FileTemplateResolver resolver(String ending, TemplateMode mode) {
		FileTemplateResolver resolver = new FileTemplateResolver();
		resolver.setPrefix(this.directory + "/");
		resolver.setResolvablePatterns(Set.of("*." + ending));
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

	private static String place(TemplateProcessingException ex) {
		return ex.getLine() == null ? "" : ", dòng " + ex.getLine() + ", cột " + ex.getCol();
	}

	private static String innermost(Throwable ex) {
		Throwable inner = ex;
		while (inner.getCause() != null) {
			inner = inner.getCause();
		}
		return String.valueOf(inner.getMessage()).lines().findFirst().orElse("");
	}

}
