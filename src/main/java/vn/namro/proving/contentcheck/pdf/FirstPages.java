package vn.namro.proving.contentcheck.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.namro.proving.contentcheck.CheckedContent;
import vn.namro.proving.contentcheck.RefusedFileException;
import vn.namro.proving.contentcheck.Work;

/** The text of a PDF's first pages, as much as searching and recognising the document needs. */
final class FirstPages extends PDFTextStripper {

	private static final int PAGES = 20;

	/** Work an operator stands for: drawing one costs more than reading a byte. */
	private static final int OPERATOR = 64;

	private final Work work;

	private FirstPages(Work work) {
		this.work = work;
	}

	/** Empty where nothing can be read; never a reason to refuse. */
	static String of(PDDocument document, Work work) {
		StringWriter text = new StringWriter();
		try {
			FirstPages pages = new FirstPages(work);
			pages.setEndPage(PAGES);
			pages.writeText(document, new Bounded(text));
		}
		catch (RefusedFileException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			return text.toString();
		}
		return text.toString();
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.work.spend(OPERATOR);
		super.processOperator(operator, operands);
	}

	/** Takes no more than is kept. */
	private static final class Bounded extends Writer {

		private final StringWriter text;

		Bounded(StringWriter text) {
			this.text = text;
		}

		@Override
		public void write(char[] from, int offset, int length) {
			int room = CheckedContent.MOST_TEXT - this.text.getBuffer().length();
			this.text.write(from, offset, Math.max(0, Math.min(length, room)));
		}

		@Override
		public void flush() {
			// nothing waits
		}

		@Override
		public void close() {
			// nothing is open
		}

	}

}
