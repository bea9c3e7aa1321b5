using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Cooperation.Partnerships;

/// <summary>Which partnerships a file is to hold, and what is needed to answer.</summary>
internal sealed record PartnershipRequest(
    HttpContext Http,
    PartnershipList List,
    Actor Actor,
    [FromQuery(Name = "form")] string? Form,
    [FromQuery(Name = "theme")] string? Theme,
    [FromQuery(Name = "show")] string? Show);
