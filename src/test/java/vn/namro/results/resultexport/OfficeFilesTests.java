package vn.namro.results.resultexport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.testing.Formulas;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.LibreOffice;
import vn.namro.testing.SecondProvince;

/** LibreOffice opens every workbook and paper that we make, and there is no formula in any. */
@IntegrationTest
class OfficeFilesTests {

	@Autowired
	private Http http;

	@Autowired
	private SecondProvince province;

	private ResultScenario scenario;

	@TempDir
	private Path directory;

	@Autowired
	void make(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@Test
	@EnabledIf("vn.namro.testing.LibreOffice#isWanted")
	void opensInAnOffice() throws IOException {
		this.province.prepare();
		List<Path> files = new ArrayList<>();
		Map<String, byte[]> made = new LinkedHashMap<>();
		templates(made);
		results(made);
		for (Map.Entry<String, byte[]> file : made.entrySet()) {
			assertThat(file.getValue()).as(file.getKey()).startsWith('P', 'K');
			assertThat(Formulas.in(file.getValue())).as(file.getKey()).isEmpty();
			files.add(Files.write(this.directory.resolve(file.getKey()), file.getValue()));
		}
		Path seen = Files.createDirectory(this.directory.resolve("seen"));
		for (Path page : new LibreOffice(Files.createDirectory(this.directory.resolve("office"))).convert(files, "pdf", null, seen)) {
			assertThat(page).isNotEmptyFile();
		}
	}

	private void templates(Map<String, byte[]> made) {
		Http.Caller coordinator = this.http.browserOf("hai.coordinator");
		Http.Caller administrator = this.http.browserOf("hai.administrator");
		made.put("plan-template.xlsx", coordinator.download("/api/plans/template.xlsx"));
		made.put("plan.xlsx", coordinator.download("/api/plans/" + SecondProvince.PLAN + "/export?format=xlsx"));
		made.put("criteria-template.xlsx", coordinator.download("/api/catalogues/template.xlsx"));
		made.put("calendar-template.xlsx", coordinator.download("/api/calendar/template.xlsx"));
		made.put("organisation.xlsx", administrator.download("/api/organisation/export?format=xlsx"));
		made.put("people-list.xlsx", administrator.download("/api/export/people"));
		made.put("assignments-list.xlsx", coordinator.download("/api/export/assignments?year=" + LocalDate.now().getYear()));
		made.put("items-list.xlsx", coordinator.download("/api/export/plan-items"));
	}

	private void results(Map<String, byte[]> made) throws IOException {
		Made result = this.scenario.published(4, 5);
		Http.Caller leader = this.http.browserOf(result.account("leader"));
		made.put("result.xlsx", leader.download("/api/results" + result.path() + "/export?format=xlsx"));
		made.put("result.docx", leader.download("/api/results" + result.path() + "/export?format=docx"));
		made.put("ranking-list.xlsx", leader.download("/api/export/results?set=" + result.code()));
		made.put("lines-list.xlsx", leader.download("/api/export/result-lines?set=" + result.code()));
		made.put("dossier-index.xlsx", index(leader.download("/api/dossiers/" + result.code() + ":cham-diem:" + result.code())));
	}

	private static byte[] index(byte[] dossier) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(dossier))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith("muc-luc.xlsx")) {
					return zip.readAllBytes();
				}
			}
		}
		throw new IllegalStateException("No index in the dossier");
	}

}
