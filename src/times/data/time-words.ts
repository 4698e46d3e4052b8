/** Words for time before and after the name of a place, in names that `foldName` folded. */
export const TIME_BEFORE =
  /^(?:(?:the )?(?:time|hour) (?:in|of)|heure (?:locale )?(?:de l|de la|des|du|de|d)|hora (?:local )?(?:de la|de el|del|de|da|do)|horario (?:de|da|do|del)|по времени|по|время|ب?توقيت|بالتوقيت|في) ?(?! )/u;
export const TIME_AFTER =
  / ?(?:(?:local |standard |daylight |summer )?time|(?:当地|標準|标准|夏令)?(?:时间|時間)|时|(?:летнему |летнее )?врем(?:ени|я))$/u;
