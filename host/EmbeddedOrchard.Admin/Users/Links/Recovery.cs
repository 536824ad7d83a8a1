namespace EmbeddedOrchard.Admin.Users.Links;

internal sealed class Recovery(AccountMail mail, SiteAddress address)
{
    /// <summary>Whether people can have a link for a new password sent to them: the site can send mail and knows its own address.</summary>
    public async Task<bool> WorksAsync() => await mail.WorksAsync() && await address.KnownAsync() is not null;
}
