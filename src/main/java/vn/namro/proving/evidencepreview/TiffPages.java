package vn.namro.proving.evidencepreview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pages of a scan in TIFF, which browsers do not show. */
final class TiffPages {

	/** Enough to read a page on a screen. */
	private static final int MOST_PIXELS_ACROSS = 1800;

	private TiffPages() {
	}

	static int count(Path file) throws IOException {
		return with(file, reader -> reader.getNumImages(true));
	}

	/** @param page from 1; the last one where there are fewer */
	static byte[] png(Path file, int page) throws IOException {
		return with(file, reader -> {
			int index = Math.max(0, Math.min(page, reader.getNumImages(true)) - 1);
			int step = Math.max(1, (int) Math.ceil(reader.getWidth(index) / (double) MOST_PIXELS_ACROSS));
			ImageReadParam coarse = reader.getDefaultReadParam();
			coarse.setSourceSubsampling(step, step, 0, 0);
			return png(reader.read(index, coarse));
		});
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	private static <T> T with(Path file, Reading<T> reading) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			reader.setInput(in);
			return reading.read(reader);
		}
		finally {
			reader.dispose();
		}
	}

	/** Reads something of a picture. */
	private interface Reading<T> {

		T read(ImageReader reader) throws IOException;

	}

}
