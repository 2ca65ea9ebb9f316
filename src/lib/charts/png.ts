/** Sharp on dense screens and on paper. */
const PIXELS_PER_PX = 2;

/**
 * Draws an SVG picture as PNG, twice as large.
 * @param svg with `width` and `height` on its root
 * @throws if the browser can read or draw no such picture
 */
export async function pngOf(svg: string): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * PIXELS_PER_PX;
		canvas.height = image.naturalHeight * PIXELS_PER_PX;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('The browser gives no canvas to draw on.');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png')
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Fetches an SVG picture and hands it to the reader as a PNG file. */
export async function downloadPng(address: string, file: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The picture ${address} could not be loaded (${response.status}).`);
	const picture = URL.createObjectURL(await pngOf(await response.text()));
	const link = document.createElement('a');
	link.href = picture;
	link.download = file;
	link.click();
	URL.revokeObjectURL(picture);
}
