# Emoji and emoticons, for answers that no language can be told of.
pack: und/sentiment
language: und
version: 2026.11
licence: Apache-2.0
source: Written for verbatim; the signs on which the packs of several languages agree.

[words]
:'(	-1.8
:(	-1.7
:((	-1.8
:)	1.5
:))	1.6
:-(	-1.8
:-)	1.6
:-/	-1.1
:/	-1.1
:D	1.7
:|	-1.2
;)	1.3
;-)	1.8
^^	1.4
xD	1.8
☹️	-2.0
☺️	1.9
♥	2.5
✅	1.7
✨	1.7
❌	-1.9
❤️	2.7
⭐	1.9
🌟	2.0
🌸	1.6
🌹	1.8
🎉	1.9
🏆	2.5
👌	1.9
👍	2.1
👎	-2.7
👏	2.0
💐	1.8
💓	2.0
💔	-2.5
💕	2.5
💖	2.5
💗	2.3
💙	2.5
💚	2.5
💛	2.5
💜	2.5
💩	-3.1
💪	1.8
💯	2.8
🔥	1.8
🖕	-3.2
🖤	3.0
😀	1.9
😁	1.9
😃	1.9
😄	1.9
😉	1.4
😊	2.0
😋	1.9
😍	2.8
😎	1.8
😐	-0.9
😑	-1.5
😒	-1.9
😓	-1.6
😔	-1.9
😕	-1.4
😖	-2.0
😘	2.3
😞	-2.0
😟	-1.8
😠	-2.7
😡	-3.0
😢	-2.0
😣	-1.9
😤	-2.5
😥	-1.9
😨	-2.0
😩	-2.0
😪	-1.6
😫	-2.0
😬	-1.2
😭	-2.1
😰	-2.2
😱	-2.0
😻	2.2
😾	-2.2
🙁	-1.8
🙂	1.5
🙄	-1.8
🙏	1.3
🤍	2.0
🤔	-0.9
🤗	1.8
🤝	1.8
🤡	-2.0
🤢	-2.8
🤦	-1.9
🤨	-1.2
🤩	2.8
🤬	-3.3
🤮	-2.9
🤷	-1.6
🥰	2.7
🥳	2.0
🧡	2.5
🫶	2.0

[nothing]
-
.
n.a
n/a
na

[examples]
negative	😡😡
negative	👎
neutral	10/10
neutral	.
positive	👍
positive	❤️❤️❤️
