/** Languages, as news names those it translates from. */
export const LANGUAGES: readonly string[] =
  `Afrikaans Albanian Amharic Arabic Armenian Assamese Aymara Azerbaijani Basque
  Belarusian Bengali Berber Bosnian Bulgarian Burmese Cantonese Catalan Chechen Chinese Cree Creole Croatian Czech Danish Dari
  Dutch Dzongkha Estonian Farsi Filipino Finnish Flemish French Galician Georgian German Greek Guarani Gujarati Hausa Hebrew Hindi
  Hokkien Hungarian Icelandic Igbo Indonesian Inuktitut Irish Italian Japanese Javanese Kannada Kazakh Khmer Kinyarwanda Korean
  Kurdish Kyrgyz Lao Latin Latvian Lingala Lithuanian Luxembourgish Macedonian Malagasy Malay Malayalam Maltese Mandarin Maori
  Marathi Moldovan Mongolian Montenegrin Nahuatl Navajo Nepali Norwegian Oromo Papiamento Pashto Persian Polish Portuguese
  Punjabi Quechua Rohingya Romanian Romansh Russian Samoan Sanskrit Serbian Sindhi Sinhala Slovak Slovene Slovenian Somali Spanish
  Swahili Swedish Tagalog Taiwanese Tajik Tamil Tatar Telugu Thai Tibetan Tigrinya Tongan Turkish Turkmen Twi Ukrainian Urdu
  Uyghur Uzbek Vietnamese Welsh Wolof Xhosa Yiddish Yoruba Zulu`
    .trim()
    .split(/\s+/)
