package vn.namro.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Looks into spreadsheets: for formulas, and for the texts that a person sees. */
public final class Formulas {

	private static final Pattern FORMULA = Pattern.compile("<f[ >/]|table:formula=|<c [^>]*t=\"e\"|<ddeLink|dde-source");

	private Formulas() {
	}

	/** Every formula in an XLSX or ODS file, with what stands around it. */
	public static List<String> in(byte[] file) {
		List<String> found = new ArrayList<>();
		try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				if (entry.getName().matches("xl/.*\\.xml|content\\.xml")) {
					String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
					FORMULA.matcher(part).results().map(hit -> part.substring(hit.start(), Math.min(part.length(), hit.end() + 80))).forEach(found::add);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found;
	}

	/** The cells of the first sheet of an XLSX file as texts, row by row. */
	public static List<List<String>> cells(byte[] file) {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file)); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			return rows.map(row -> row.stream().map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getRawValue()).toList()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
