/** A page's address, with its date if one is given, or plain words. */
export function Reference({ text }: { text: string }) {
  const [, address, rest] = /^(https?:\/\/[^\s<>"']+)(.*)$/.exec(text) ?? []
  if (!address) return <>{text}</>
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer noopener">
        {address.replace(/^https?:\/\/(www\.)?/, '')}
      </a>
      {rest}
    </>
  )
}
