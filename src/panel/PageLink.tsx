/** A link to a page that goes by the name of its site, for places where a whole address would not fit. */
export function PageLink({ text }: { text: string }) {
  const [, address, site, rest] = /^(https?:\/\/(?:www\.)?([^\s<>"'/?#]+)[^\s<>"']*)(.*)$/.exec(text) ?? []
  if (!address) return <>{text}</>
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer noopener">
        {site}
      </a>
      {rest}
    </>
  )
}
