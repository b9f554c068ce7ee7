import type { Row } from './row.ts'

const place = 'facebook'
const www = 'https://www.facebook.com'

/** Facebook and Messenger: the numbers and names are made up. */
const rows: readonly Row[] = [
  [
    'https://www.facebook.com/jan.voorbeeld/posts/pfbid02VoorbeeldVoorbeeld1?__cft__[0]=AZX&__tn__=%2CO%2CP-R',
    {
      kind: 'post',
      place,
      address: `${www}/jan.voorbeeld/posts/pfbid02VoorbeeldVoorbeeld1`,
      ids: { handle: 'jan.voorbeeld', post: 'pfbid02VoorbeeldVoorbeeld1' },
    },
  ],
  [
    'https://nl-nl.facebook.com/jan.voorbeeld/posts/een-titel-van-een-bericht/900000000000001/',
    { kind: 'post', place, address: `${www}/jan.voorbeeld/posts/900000000000001` },
  ],
  [
    'https://www.facebook.com/100000000000001/posts/900000000000002?rdid=abc',
    {
      kind: 'post',
      place,
      address: `${www}/100000000000001/posts/900000000000002`,
      ids: { user: '100000000000001', post: '900000000000002' },
    },
  ],
  [
    'https://m.facebook.com/story.php?story_fbid=900000000000003&id=100000000000001&mibextid=Nif5oz',
    {
      kind: 'post',
      place,
      address: `${www}/permalink.php?story_fbid=900000000000003&id=100000000000001`,
      ids: { post: '900000000000003', user: '100000000000001' },
    },
  ],
  [
    'https://www.facebook.com/permalink.php?story_fbid=pfbid0Voorbeeld2&id=100000000000001',
    {
      kind: 'post',
      place,
      address: `${www}/permalink.php?story_fbid=pfbid0Voorbeeld2&id=100000000000001`,
    },
  ],
  [
    'https://www.facebook.com/photo/?fbid=900000000000004&set=a.900000000000005&locale=nl_BE',
    {
      kind: 'post',
      place,
      address: `${www}/photo/?fbid=900000000000004&set=a.900000000000005`,
      ids: { post: '900000000000004', album: 'a.900000000000005' },
    },
  ],
  [
    'mbasic.facebook.com/photo.php?fbid=900000000000006&refid=17',
    {
      kind: 'post',
      place,
      address: `${www}/photo/?fbid=900000000000006`,
      ids: { post: '900000000000006' },
    },
  ],
  [
    'https://www.facebook.com/jan.voorbeeld/photos/a.900000000000005/900000000000007/?type=3',
    {
      kind: 'post',
      place,
      address: `${www}/jan.voorbeeld/photos/a.900000000000005/900000000000007/`,
      ids: { handle: 'jan.voorbeeld', album: 'a.900000000000005', post: '900000000000007' },
    },
  ],
  [
    'https://www.facebook.com/jan.voorbeeld/photos/900000000000008',
    { kind: 'post', place, ids: { handle: 'jan.voorbeeld', post: '900000000000008' } },
  ],
  [
    'https://www.facebook.com/100000000000001/photos/900000000000009/',
    { kind: 'post', place, ids: { user: '100000000000001', post: '900000000000009' } },
  ],
  [
    'https://www.facebook.com/media/set/?set=a.900000000000010&type=3',
    {
      kind: 'post',
      place,
      address: `${www}/media/set/?set=a.900000000000010`,
      ids: { album: 'a.900000000000010' },
    },
  ],
  [
    'https://www.facebook.com/groups/200000000000001/permalink/900000000000011/',
    {
      kind: 'post',
      place,
      address: `${www}/groups/200000000000001/posts/900000000000011/`,
      ids: { group: '200000000000001', post: '900000000000011' },
    },
  ],
  [
    'https://www.facebook.com/groups/voorbeeldgroep/?multi_permalinks=900000000000012&notif_id=1&notif_t=group_activity',
    {
      kind: 'post',
      place,
      address: `${www}/groups/voorbeeldgroep/?multi_permalinks=900000000000012`,
      ids: { group: 'voorbeeldgroep', post: '900000000000012' },
    },
  ],
  [
    'https://www.facebook.com/jan.voorbeeld/posts/900000000000013?comment_id=900000000000014&__tn__=R',
    {
      kind: 'comment',
      place,
      address: `${www}/jan.voorbeeld/posts/900000000000013?comment_id=900000000000014`,
      ids: { comment: '900000000000014' },
    },
  ],
  [
    'https://www.facebook.com/photo/?fbid=900000000000004&set=a.1&comment_id=900000000000015&reply_comment_id=900000000000016',
    { kind: 'comment', place, ids: { comment: '900000000000016' } },
  ],
  [
    'https://www.facebook.com/watch/?v=900000000000017&ref=sharing',
    {
      kind: 'video',
      place,
      address: `${www}/watch/?v=900000000000017`,
      ids: { video: '900000000000017' },
    },
  ],
  [
    'https://www.facebook.com/video.php?v=900000000000018&t=65',
    {
      kind: 'video',
      place,
      address: `${www}/watch/?v=900000000000018&t=65`,
      ids: { video: '900000000000018', time: '65' },
    },
  ],
  [
    'https://web.facebook.com/reel/900000000000019?s=single_unit',
    {
      kind: 'video',
      place,
      address: `${www}/reel/900000000000019/`,
      ids: { video: '900000000000019' },
    },
  ],
  [
    'https://www.facebook.com/jan.voorbeeld/videos/een-titel/900000000000020/',
    {
      kind: 'video',
      place,
      address: `${www}/jan.voorbeeld/videos/900000000000020/`,
      ids: { handle: 'jan.voorbeeld', video: '900000000000020' },
    },
  ],
  [
    'https://touch.facebook.com/100000000000001/videos/900000000000021/',
    { kind: 'video', place, ids: { user: '100000000000001', video: '900000000000021' } },
  ],
  [
    'https://www.facebook.com/stories/300000000000001/UzpfVm9vcmJlZWxk==/?bucket_count=9&source=story_tray',
    {
      kind: 'story',
      place,
      address: `${www}/stories/300000000000001/UzpfVm9vcmJlZWxk==/`,
      ids: { album: '300000000000001', story: 'UzpfVm9vcmJlZWxk==' },
    },
  ],
  [
    'https://www.facebook.com/stories/300000000000002/?source=profile_highlight',
    {
      kind: 'story',
      place,
      address: `${www}/stories/300000000000002/`,
      ids: { album: '300000000000002' },
    },
  ],
  [
    'https://www.facebook.com/jan.voorbeeld?mibextid=ZbWKwL',
    { kind: 'profile', place, address: `${www}/jan.voorbeeld`, ids: { handle: 'jan.voorbeeld' } },
  ],
  [
    'FACEBOOK.COM/jan.voorbeeld/photos_by',
    { kind: 'profile', place, address: `${www}/jan.voorbeeld` },
  ],
  [
    'https://business.facebook.com/Voorbeeld-Winkel',
    { kind: 'profile', place, ids: { handle: 'Voorbeeld-Winkel' } },
  ],
  [
    'https://www.facebook.com/profile.php?id=100000000000002&sk=photos',
    {
      kind: 'profile',
      place,
      address: `${www}/profile.php?id=100000000000002`,
      ids: { user: '100000000000002' },
    },
  ],
  [
    'https://www.facebook.com/people/J%C3%A0n-Voorbeeld/100000000000003/',
    {
      kind: 'profile',
      place,
      address: `${www}/profile.php?id=100000000000003`,
      ids: { user: '100000000000003' },
    },
  ],
  [
    'https://www.facebook.com/people/Jan-Voorbeeld/pfbid02VoorbeeldVoorbeeld3/',
    { kind: 'profile', place, ids: { user: 'pfbid02VoorbeeldVoorbeeld3' } },
  ],
  [
    'https://www.facebook.com/p/Een-Voorbeeld-100000000000004/',
    { kind: 'profile', place, address: `${www}/profile.php?id=100000000000004` },
  ],
  [
    'https://fb.com/100000000000005',
    { kind: 'profile', place, address: `${www}/profile.php?id=100000000000005` },
  ],
  [
    'https://www.facebook.com/groups/voorbeeldgroep/members',
    {
      kind: 'group',
      place,
      address: `${www}/groups/voorbeeldgroep/`,
      ids: { group: 'voorbeeldgroep' },
    },
  ],
  [
    'https://www.facebook.com/groups/200000000000001/user/100000000000006/',
    { kind: 'profile', place, ids: { group: '200000000000001', user: '100000000000006' } },
  ],
  ['https://www.facebook.com/share/p/1AbCdEfGhI/', { kind: 'short', place }],
  [
    'https://www.facebook.com/share/1AbCdEfGhJ/?mibextid=wwXIfr',
    { kind: 'short', place, address: `${www}/share/1AbCdEfGhJ/` },
  ],
  ['https://fb.watch/aBcDeFgHiJ/', { kind: 'short', place }],
  ['fb.me/aBcDeFgH', { kind: 'short', place }],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fvoorbeeld.example%2Falbum%3Ffbclid%3DIwAR0&h=AT0',
    { kind: 'page', place: 'any-website', address: 'https://voorbeeld.example/album' },
  ],
  [
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.tiktok.com%2F%40jan.voorbeeld',
    { kind: 'profile', place: 'tiktok' },
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fjan.voorbeeld%2Fposts%2F900000000000022&width=500',
    { kind: 'post', place, address: `${www}/jan.voorbeeld/posts/900000000000022` },
  ],
  ['https://lm.facebook.com/l.php?u=javascript%3Aalert(1)', { kind: 'short', place }],
  [
    'https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Freel%2F900000000000023',
    { kind: 'video', place, address: `${www}/reel/900000000000023/` },
  ],
  ['https://www.facebook.com/login.php', { kind: 'private', place }],
  ['https://www.facebook.com/messages/t/100000000000007/', { kind: 'private', place, ids: {} }],
  ['https://www.messenger.com/e2ee/t/400000000000001', { kind: 'private', place }],
  [
    'https://m.me/jan.voorbeeld?ref=knop',
    {
      kind: 'profile',
      place,
      address: 'https://m.me/jan.voorbeeld',
      ids: { handle: 'jan.voorbeeld' },
    },
  ],
  [
    'https://m.me/j/AbVoorbeeldChat/?send_source=gc%3Acopy_invite_link_t',
    {
      kind: 'group',
      place,
      address: 'https://m.me/j/AbVoorbeeldChat/',
      ids: { group: 'AbVoorbeeldChat' },
    },
  ],
  ['https://www.facebook.com/?_rdr', { kind: 'home', place }],
  ['https://www.facebook.com/watch/', { kind: 'home', place }],
  [
    'https://www.facebook.com/search/top?q=jan%20voorbeeld',
    { kind: 'search', place, ids: { query: 'jan voorbeeld' } },
  ],
  ['https://www.facebook.com/help/contact/144059062408922', { kind: 'page', place, ids: {} }],
  ['https://www.facebook.com/marketplace/', { kind: 'page', place, ids: {} }],
  ['https://developers.facebook.com/docs', { kind: 'page', place, ids: {} }],
  [
    'https://scontent-bru2-1.xx.fbcdn.net/v/t39.30808-6/1_2_3_n.jpg?_nc_cat=1&oh=00_Ab&oe=65',
    {
      kind: 'image',
      place,
      address:
        'https://scontent-bru2-1.xx.fbcdn.net/v/t39.30808-6/1_2_3_n.jpg?_nc_cat=1&oh=00_Ab&oe=65',
      ids: {},
    },
  ],
  ['https://video.xx.fbcdn.net/v/t42.1790-2/1_2_3_n.mp4?oh=00_Ab', { kind: 'video', place }],
  ['@voorbeeld.jan', { kind: 'handle', ids: { handle: 'voorbeeld.jan' } }],
  ['100000000000000008', { kind: 'handle', ids: { user: '100000000000000008' } }],
]

export default rows
